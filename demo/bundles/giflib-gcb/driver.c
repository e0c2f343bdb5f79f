/* An image with a graphics control extension of one byte, as DGifSlurp makes
 * it from a file whose extension says so; then its delay is set. */
#include <stdio.h>
#include <stdlib.h>
#include "gif_lib.h"

int main(int count, char **arguments) {
  if (count != 2) return 2;
  int error = 0;
  GifFileType *gif = DGifOpenFileName(arguments[1], &error);
  if (gif == NULL || DGifSlurp(gif) != GIF_OK) {
    printf("unreadable: %s\n", GifErrorString(gif ? gif->Error : error));
    return 1;
  }
  GraphicsControlBlock control = {
      .DisposalMode = DISPOSE_DO_NOT, .DelayTime = 100, .TransparentColor = NO_TRANSPARENT_COLOR};
  printf("images %d\n", gif->ImageCount);
  printf("set: %s\n", EGifGCBToSavedExtension(&control, gif, 0) == GIF_OK ? "ok" : "refused");
  DGifCloseFile(gif, &error);
  return 0;
}
