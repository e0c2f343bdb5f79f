#ifndef PAGE_H
#define PAGE_H

#include <stdio.h>

/* Opens the page of that name below the folder, or returns NULL. */
FILE *page_open(const char *folder, const char *name);

#endif
