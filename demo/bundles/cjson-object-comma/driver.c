/* Parses standard input, held in a buffer of exactly its size, by length. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cJSON.h"

int main(void) {
  char text[4096];
  size_t size = fread(text, 1, sizeof text, stdin);
  char *exact = malloc(size);
  if (exact == NULL) return 2;
  memcpy(exact, text, size);
  cJSON *value = cJSON_ParseWithLength(exact, size);
  puts(value ? "parsed" : "refused");
  cJSON_Delete(value);
  free(exact);
  return 0;
}
