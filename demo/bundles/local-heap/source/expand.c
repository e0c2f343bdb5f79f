/* expand FILE: writes the expanded runs of a file to standard output. */
#include <stdio.h>
#include <stdlib.h>

#include "runs.h"

int main(int count, char **arguments) {
  if (count != 2) {
    fputs("usage: expand FILE\n", stderr);
    return 2;
  }
  FILE *file = fopen(arguments[1], "rb");
  if (file == NULL) {
    perror(arguments[1]);
    return 2;
  }
  unsigned char input[65536];
  size_t size = fread(input, 1, sizeof input, file);
  fclose(file);
  size_t length = 0;
  unsigned char *output = runs_expand(input, size, &length);
  if (output == NULL) {
    fputs("not a file of runs\n", stderr);
    return 1;
  }
  fwrite(output, 1, length, stdout);
  free(output);
  return 0;
}
