/* roll: fills a list of as many entries as a throw of the dice says. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

int main(void) {
  unsigned char thrown = 0;
  if (getrandom(&thrown, 1, 0) != 1) return 2;
  int entries = 1 + thrown % 6;
  int *list = malloc(5 * sizeof *list);
  if (list == NULL) return 2;
  for (int place = 0; place < entries; place++) list[place] = place;
  printf("%d entries\n", entries);
  free(list);
  return 0;
}
