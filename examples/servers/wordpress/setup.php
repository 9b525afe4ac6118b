<?php
// Installs WordPress into local/, activates the theme and imports its pages: php setup.php
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET'];

$values = [
    'DB_NAME' => 'wordpress',
    'DB_USER' => 'root',
    'DB_PASSWORD' => '',
    'DB_HOST' => 'localhost:' . __DIR__ . '/local/database/server.sock',
    'DB_CHARSET' => 'utf8mb4',
    'DB_COLLATE' => '',
    'DISABLE_WP_CRON' => true,
    'WP_DEBUG' => false,
    'WP_HTTP_BLOCK_EXTERNAL' => true,
];
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    $values["{$name}_KEY"] = bin2hex(random_bytes(32));
    $values["{$name}_SALT"] = bin2hex(random_bytes(32));
}
$config = "<?php\ndefine('WP_HOME', 'http://' . \$_SERVER['HTTP_HOST']);\ndefine('WP_SITEURL', WP_HOME);\n";
foreach ($values as $name => $value) {
    $config .= "define('$name', " . var_export($value, true) . ");\n";
}
$config .= "\$table_prefix = 'wp_';\ndefine('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n";
file_put_contents(__DIR__ . '/local/wordpress/wp-config.php', $config);

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$database = new mysqli('localhost', 'root', '', '', 0, __DIR__ . '/local/database/server.sock');
$database->query('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4');

/** No mail is sent to the administrator. */
function wp_mail(): bool
{
    return true;
}

require __DIR__ . '/local/wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
if (!is_blog_installed()) {
    wp_install('VN Elements', 'admin', 'admin@example.invalid', false, '', bin2hex(random_bytes(16)));
}
switch_theme('vn-elements');
require_once __DIR__ . '/functions.php';
vn_import_pages();
