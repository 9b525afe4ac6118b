<?php
// Renders cases with Twig: one JSON object per line in, one JSON text per line out.
require 'Twig/autoload.php';
error_reporting(E_ALL);
// A warning of PHP is a failed case.
set_error_handler(function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

$root = dirname(__DIR__, 2);
$read = fn (string $path): array => json_decode(file_get_contents("$root/$path"), true, 512, JSON_THROW_ON_ERROR);
$messages = [];
foreach (glob("$root/messages/*.json") as $path) {
    $lang = basename($path, '.json');
    $messages[$lang] = $read("messages/$lang.json");
}
$resources = ['messages' => $messages, 'languages' => $read('languages.json')] + $read('organisations.json');

$loader = new Twig\Loader\FilesystemLoader($argv[1] ?? "$root/templates/twig");
$twig = new Twig\Environment($loader, ['autoescape' => 'html', 'strict_variables' => true]);

$templates = [];
while (($line = fgets(STDIN)) !== false) {
    $case = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    $macro = strtolower(preg_replace('/[A-Z]/', '_$0', $case['macro']));
    try {
        $template = $templates[$macro] ??= $twig->createTemplate("{% import 'vn.twig' as vn %}{{ vn.$macro(data, resources) }}", "$macro.html.twig");
        $result = $template->render(['data' => $case['data'], 'resources' => $resources]);
    } catch (Throwable $error) {
        // A case that fails must not hide the others.
        $result = 'ERROR ' . $error->getMessage();
    }
    echo json_encode($result, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
