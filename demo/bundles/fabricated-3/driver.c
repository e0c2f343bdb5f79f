/* Parses standard input and keeps a copy of what is printed from it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cJSON.h"

static char *keep(const char *printed) {
  char *copy = malloc(16);
  strcpy(copy, printed);
  return copy;
}

int main(void) {
  char text[4096];
  size_t size = fread(text, 1, sizeof text - 1, stdin);
  text[size] = '\0';
  cJSON *value = cJSON_Parse(text);
  char *printed = cJSON_Print(value);
  char *copy = keep(printed);
  puts(copy);
  free(copy);
  free(printed);
  cJSON_Delete(value);
  return 0;
}
