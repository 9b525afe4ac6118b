#!/bin/sh
# Starts the server with Debian's FreeMarker and Jackson: sh start.sh [port]
cd "$(dirname "$0")" || exit 1
jars=/usr/share/java
exec java -Xss16m -cp "$jars/freemarker.jar:$jars/jackson-databind.jar:$jars/jackson-core.jar:$jars/jackson-annotations.jar" \
  Server.java "${1:-8080}"
