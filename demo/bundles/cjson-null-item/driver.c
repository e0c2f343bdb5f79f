/* Inserts what a failed parse gave (nothing) into a list, as callers do. */
#include <stdio.h>
#include "cJSON.h"

int main(void) {
  cJSON *list = cJSON_CreateIntArray((const int[]){1, 2, 3}, 3);
  cJSON *item = cJSON_Parse("{\"incomplete\":");
  printf("item %s\n", item ? "parsed" : "missing");
  fflush(stdout);
  printf("inserted %d\n", cJSON_InsertItemInArray(list, 1, item));
  cJSON_Delete(list);
  return 0;
}
