<?php
// Renders cases with PHP: one JSON object per line in, one JSON text per line out.
error_reporting(E_ALL);
// A warning of PHP is a failed case.
set_error_handler(function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

$root = dirname(__DIR__, 2);
require ($argv[1] ?? "$root/templates/php") . '/vn.php';
$resources = vn_resources($root);

while (($line = fgets(STDIN)) !== false) {
    $case = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    $function = 'vn_' . strtolower(preg_replace('/[A-Z]/', '_$0', $case['macro']));
    try {
        $result = $function($case['data'], $resources);
    } catch (Throwable $error) {
        // A case that fails must not hide the others.
        $result = 'ERROR ' . $error->getMessage() . ' at ' . basename($error->getFile()) . ':' . $error->getLine();
    }
    echo json_encode($result, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
