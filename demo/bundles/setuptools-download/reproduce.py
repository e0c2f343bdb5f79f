"""An address with an encoded absolute path is downloaded into a folder.

The answer of the server is made here, in the process; nothing is sent.
"""
import email.message
import io
import os
import urllib.response

from setuptools.package_index import PackageIndex


def answer(request):
    headers = email.message.Message()
    headers["Content-Type"] = "application/octet-stream"
    return urllib.response.addinfourl(io.BytesIO(b"chosen by the server\n"), headers, request.full_url, 200)


os.makedirs("downloads", exist_ok=True)
index = PackageIndex(index_url="http://index.invalid/simple")
index.opener = answer
target = "http://index.invalid/files/%2Fcanary%2Funtouched"
try:
    print("saved as", index.download(target, os.path.abspath("downloads")))
except Exception as error:  # a refusal is as good as a harmless name
    print("refused:", repr(error))
print("downloads holds", os.listdir("downloads"))
