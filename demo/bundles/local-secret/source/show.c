/* show FOLDER NAME: writes a page of the folder to standard output. */
#include <stdio.h>

#include "page.h"

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: show FOLDER NAME\n", stderr);
    return 2;
  }
  FILE *page = page_open(arguments[1], arguments[2]);
  if (page == NULL) {
    fputs("no such page\n", stderr);
    return 1;
  }
  char part[4096];
  size_t size;
  while ((size = fread(part, 1, sizeof part, page)) > 0) fwrite(part, 1, size, stdout);
  fclose(page);
  return 0;
}
