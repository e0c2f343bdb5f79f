#include "page.h"

#include <string.h>

FILE *page_open(const char *folder, const char *name) {
  char path[1024];
  while (*name == '/') name++;
  int length = snprintf(path, sizeof path, "%s/%s", folder, name);
  if (length < 0 || (size_t)length >= sizeof path) return NULL;
  return fopen(path, "rb");
}
