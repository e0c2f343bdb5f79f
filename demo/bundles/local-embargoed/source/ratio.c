/* ratio FILE: prints the mean of the numbers in a file, one a line. */
#include <stdio.h>

static int mean(const int *numbers, int count) {
  int sum = 0;
  for (int place = 0; place < count; place++) sum += numbers[place];
  return sum / count;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fputs("usage: ratio FILE\n", stderr);
    return 2;
  }
  FILE *file = fopen(arguments[1], "r");
  if (file == NULL) {
    perror(arguments[1]);
    return 2;
  }
  int numbers[64];
  int read = 0;
  while (read < 64 && fscanf(file, "%d", &numbers[read]) == 1) read++;
  fclose(file);
  printf("%d\n", mean(numbers, read));
  return 0;
}
