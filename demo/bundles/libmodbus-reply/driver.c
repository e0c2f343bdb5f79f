/* A server answers a request that is longer than a Modbus message may be.
 * The connection is a pair of sockets of this process. */
#include <stdint.h>
#include <stdio.h>
#include <sys/socket.h>
#include "modbus.h"

int main(void) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 2;
  modbus_t *server = modbus_new_tcp("127.0.0.1", 1502);
  modbus_mapping_t *mapping = modbus_mapping_new(16, 16, 16, 16);
  modbus_set_socket(server, ends[0]);
  static uint8_t request[600] = {
      0, 1, 0, 0, 0, 6, 255,                /* MBAP header, unit 255 */
      MODBUS_FC_WRITE_SINGLE_REGISTER, 0, 3, /* register 3 */
      0, 42};
  int sent = modbus_reply(server, request, sizeof request, mapping);
  printf("sent %d bytes\n", sent);
  modbus_mapping_free(mapping);
  modbus_free(server);
  return 0;
}
