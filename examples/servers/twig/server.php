<?php
// Serves the pages of pages.json with Twig: php -S localhost:8080 -t public server.php
require 'Twig/autoload.php';

$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if ($path !== '/' && is_file(__DIR__ . "/public$path")) {
    return false; // PHP's server sends the file.
}

$read = fn (string $file): array => json_decode(file_get_contents(__DIR__ . "/$file"), true, 512, JSON_THROW_ON_ERROR);

$page = $read('pages.json')[rtrim($path, '/') . '/'] ?? null;
header("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements");
header('X-Content-Type-Options: nosniff');
if ($page === null) {
    http_response_code(404);
    header('Content-Type: text/plain');
    echo 'Not found';
    return true;
}

$resources = ['languages' => $read('vn/languages.json'), 'messages' => []] + $read('vn/organisations.json');
foreach (glob(__DIR__ . '/vn/messages/*.json') as $file) {
    $lang = basename($file, '.json');
    $resources['messages'][$lang] = $read("vn/messages/$lang.json");
}
$loader = new Twig\Loader\FilesystemLoader([__DIR__ . '/templates', __DIR__ . '/vn/templates']);
$twig = new Twig\Environment($loader, ['autoescape' => 'html', 'strict_variables' => true]);
echo $twig->render('page.html.twig', ['page' => $page, 'resources' => $resources]);
