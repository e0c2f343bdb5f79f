/* Reads one picture wholly. */
#include <stdio.h>
#include "gif_lib.h"

int main(int count, char **arguments) {
  if (count != 2) return 2;
  int error = 0;
  GifFileType *gif = DGifOpenFileName(arguments[1], &error);
  if (gif == NULL) {
    printf("unreadable: %s\n", GifErrorString(error));
    return 0;
  }
  if (DGifSlurp(gif) != GIF_OK) {
    printf("unreadable: %s\n", GifErrorString(gif->Error));
  } else {
    printf("images %d\n", gif->ImageCount);
  }
  DGifCloseFile(gif, &error);
  return 0;
}
