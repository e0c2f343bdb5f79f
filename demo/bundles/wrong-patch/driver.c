/* Parses standard input as one chunk held in a buffer of exactly its size. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yajl/yajl_parse.h>

/* Strings are decoded only when someone wants them. */
static int on_string(void *context, const unsigned char *value, size_t length) {
  (void)context;
  printf("string of %zu bytes: %.*s\n", length, (int)length, (const char *)value);
  return 1;
}

int main(void) {
  unsigned char text[4096];
  size_t size = fread(text, 1, sizeof text, stdin);
  unsigned char *exact = malloc(size);
  if (exact == NULL) return 2;
  memcpy(exact, text, size);
  yajl_callbacks callbacks = {.yajl_string = on_string};
  yajl_handle handle = yajl_alloc(&callbacks, NULL, NULL);
  yajl_status status = yajl_parse(handle, exact, size);
  if (status == yajl_status_ok) status = yajl_complete_parse(handle);
  printf("status %d\n", (int)status);
  yajl_free(handle);
  free(exact);
  return 0;
}
