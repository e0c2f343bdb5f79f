/* Reads one cue sheet from standard input. */
#include <stdio.h>
#include "libcue.h"

int main(void) {
  Cd *disc = cue_parse_file(stdin);
  if (disc == NULL) {
    puts("refused");
    return 1;
  }
  printf("tracks %d\n", cd_get_ntrack(disc));
  cd_delete(disc);
  return 0;
}
