#ifndef RUNS_H
#define RUNS_H

#include <stddef.h>

/* Expands pairs of (count, byte) to a fresh buffer.
 * The first two bytes give the length of the result, low byte first.
 * Returns NULL when the input is not whole or does not give that length. */
unsigned char *runs_expand(const unsigned char *input, size_t size, size_t *length);

#endif
