/* Parses a list in a list in a list, 200000 deep. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cJSON.h"

int main(void) {
  size_t depth = 200000;
  char *text = malloc(2 * depth + 1);
  if (text == NULL) return 2;
  memset(text, '[', depth);
  memset(text + depth, ']', depth);
  text[2 * depth] = '\0';
  cJSON *value = cJSON_Parse(text);
  puts(value ? "parsed" : "refused");
  cJSON_Delete(value);
  free(text);
  return 0;
}
