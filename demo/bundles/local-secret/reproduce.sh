#!/bin/sh
# A page name that climbs out of the folder.
exec /src/show /src/pages ../../../../canary/secret
