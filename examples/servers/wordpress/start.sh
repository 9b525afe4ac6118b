#!/bin/sh
# Starts WordPress with this theme, its own MariaDB and PHP's server: sh start.sh [port]
set -e
cd "$(dirname "$0")"
PATH="$PATH:/usr/sbin"
local=$PWD/local
wordpress=${WORDPRESS:-/usr/share/wordpress}

mkdir -p "$local/wordpress/wp-content/themes"
for file in "$wordpress"/*.php "$wordpress/wp-admin" "$wordpress/wp-includes"; do
  [ "${file##*/}" = wp-config.php ] || cp -RLn "$file" "$local/wordpress/"
done
ln -sfn "$PWD" "$local/wordpress/wp-content/themes/vn-elements"

if [ ! -d "$local/database/mysql" ]; then
  mariadb-install-db --no-defaults --datadir="$local/database" --user="$(id -un)" \
    --auth-root-authentication-method=normal --skip-test-db > /dev/null
fi
mariadbd --no-defaults --datadir="$local/database" --user="$(id -un)" --skip-networking \
  --socket="$local/database/server.sock" --log-error="$local/database.log" &
database=$!
# The database stops after this process, which becomes PHP's server.
(while kill -0 $$ 2> /dev/null; do sleep 1; done; kill "$database") &
until [ -S "$local/database/server.sock" ]; do
  kill -0 "$database" # Otherwise it has failed: see local/database.log.
  sleep 0.1
done
[ -f "$local/installed" ] || { php setup.php && touch "$local/installed"; }
exec php -S "localhost:${1:-8080}" -t public router.php
