#include "runs.h"

#include <stdlib.h>

unsigned char *runs_expand(const unsigned char *input, size_t size, size_t *length) {
  if (size < 2 || size % 2 != 0) return NULL;
  size_t announced = (size_t)input[0] | (size_t)input[1] << 8;
  unsigned char *output = malloc(announced ? announced : 1);
  if (output == NULL) return NULL;
  size_t written = 0;
  for (size_t place = 2; place < size; place += 2) {
    for (unsigned count = input[place]; count > 0; count--) {
      output[written++] = input[place + 1];
    }
  }
  if (written != announced) {
    free(output);
    return NULL;
  }
  *length = written;
  return output;
}
