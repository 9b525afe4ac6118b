<?php
// Routes of PHP's built-in server: files of public/, then WordPress.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if ($path !== '/' && !str_contains($path, '..') && is_file(__DIR__ . "/public$path")) {
    return false; // PHP's server sends the file.
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
require __DIR__ . '/local/wordpress/index.php';
