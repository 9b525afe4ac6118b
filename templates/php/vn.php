<?php
// All functions: require 'vn.php', then echo vn_breadcrumbs($data, vn_resources($folder)).
require_once __DIR__ . '/vn/parts.php';
require_once __DIR__ . '/vn/navigation.php';
require_once __DIR__ . '/vn/header.php';
require_once __DIR__ . '/vn/press-release.php';
require_once __DIR__ . '/vn/page.php';

/** The messages, languages and organisations in the folder of the package. */
function vn_resources(string $folder): array
{
    $read = fn (string $path): array => json_decode(file_get_contents($path), true, 512, JSON_THROW_ON_ERROR);
    $messages = [];
    foreach (glob("$folder/messages/*.json") as $path) {
        $messages[basename($path, '.json')] = $read($path);
    }
    return ['messages' => $messages, 'languages' => $read("$folder/languages.json")] + $read("$folder/organisations.json");
}
