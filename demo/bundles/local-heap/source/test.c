#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runs.h"

static int failures = 0;

static void expect(const char *name, const unsigned char *input, size_t size, const char *wanted) {
  size_t length = 0;
  unsigned char *output = runs_expand(input, size, &length);
  int same = wanted == NULL ? output == NULL
                            : output != NULL && length == strlen(wanted) && memcmp(output, wanted, length) == 0;
  printf("%s %s\n", same ? "ok" : "FAILED", name);
  failures += !same;
  free(output);
}

int main(void) {
  expect("empty result", (const unsigned char *)"\0\0", 2, "");
  expect("two runs", (const unsigned char *)"\5\0\3a\2b", 6, "aaabb");
  expect("run of none", (const unsigned char *)"\1\0\0a\1b", 6, "b");
  expect("too little", (const unsigned char *)"\5\0\3a", 4, NULL);
  expect("half a pair", (const unsigned char *)"\1\0\1", 3, NULL);
  expect("no header", (const unsigned char *)"", 0, NULL);
  return failures != 0;
}
