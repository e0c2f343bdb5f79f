"""One request to the development server's WSGI application, in this process."""
import os

from mkdocs.livereload import LiveReloadServer

os.makedirs("site", exist_ok=True)
with open("site/page.txt", "w") as page:
    page.write("a page of the site\n")
server = LiveReloadServer(
    lambda: None, host="localhost", port=0, root="site", bind_and_activate=False)


def get(path):
    seen = []
    environment = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "SCRIPT_NAME": "", "QUERY_STRING": ""}
    body = server.serve_request(environment, lambda status, headers: seen.append(status))
    return seen[0], b"".join(body).decode(errors="replace")


print(get("/page.txt"))
print(get("/" + "../" * 12 + "canary/secret"))
server.server_close()
