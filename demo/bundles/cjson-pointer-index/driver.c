/* Asks a list for a member whose name is a letter that follows a digit. */
#include <stdio.h>
#include "cJSON_Utils.h"

int main(void) {
  cJSON *list = cJSON_CreateArray();
  for (int number = 0; number < 100; number++) cJSON_AddItemToArray(list, cJSON_CreateNumber(number));
  cJSON *plain = cJSONUtils_GetPointerCaseSensitive(list, "/17");
  cJSON *odd = cJSONUtils_GetPointerCaseSensitive(list, "/1A");
  printf("/17 is %d\n", plain ? plain->valueint : -1);
  printf("/1A is %d\n", odd ? odd->valueint : -1);
  cJSON_Delete(list);
  return 0;
}
