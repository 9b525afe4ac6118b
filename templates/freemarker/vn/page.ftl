<#ftl output_format="HTML" auto_esc=true>
<#-- A whole page. -->
<#import "parts.ftl" as p>
<#import "header.ftl" as headerMacros>
<#import "navigation.ftl" as nav>
<#import "press-release.ftl" as releaseMacros>

<#macro pageHead data lang>
  <#local siteName = p.text(data, "siteName") icon = p.safeUrl(data, "icon")>
  <#local assets = (p.safeUrl(data, "assets") != "")?then(p.safeUrl(data, "assets"), "/vn/")>
  <#local sheets = p.hashes(data, "stylesheets")?filter(one -> p.safeUrl(one, "href") != "")>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <#if p.text(data, "robots") != ""><meta name="robots" content="${p.text(data, "robots")}"></#if>
  <title<@p.attribute "lang" p.text(data, "titleLang")/>>${p.text(data, "title")}<#if siteName != ""> – ${siteName}</#if></title>
  <link rel="icon" href="${(icon != "")?then(icon, "data:,")}">
  <script src="${assets}language-notice-early.js"></script>
  <#list sheets as one>
    <link rel="stylesheet"<@p.attribute "media" p.text(one, "media")/> href="${p.safeUrl(one, "href")}">
  <#else>
    <link rel="stylesheet" href="${assets}vn-elements.css">
  </#list>
  <script type="module" src="${assets}vn-elements.bundle.js"></script>
  <#list p.hashes(data, "alternates") as one>
    <#if p.text(one, "lang") != "" && p.safeUrl(one, "href") != ""><link rel="alternate" hreflang="${p.text(one, "lang")}" href="${p.safeUrl(one, "href")}"></#if>
  </#list>
</#macro>

<#macro pageHeading heading>
  <#if p.text(heading, "text") != ""><h1<#if p.flag(heading, "isHidden")> class="vn-hidden"</#if><@p.attribute "lang" p.text(heading, "lang")/>>${p.text(heading, "text")}</h1></#if>
</#macro>

<#-- Content of the macro comes last in <main>. -->
<#macro page data resources>
<#local lang = p.langOf(data) mainId = (p.text(data, "mainId") != "")?then(p.text(data, "mainId"), "content")>
<#local note><@releaseMacros.nodes p.list(data, "note")/></#local>
<!doctype html>
<html lang="${lang}">
<head>
<@pageHead data lang/>
</head>
<body>
<header>
  <@nav.skipLink {"lang": lang, "targets": [{"target": mainId}]} resources/>
  <@headerMacros.header p.hash(data, "header") resources>${note}</@headerMacros.header>
</header>
<#if p.hash(data, "breadcrumbs")?has_content><@nav.breadcrumbs data.breadcrumbs resources/></#if>
<main id="${mainId}">
  <@pageHeading p.hash(data, "heading")/>
  <@releaseMacros.nodes p.list(data, "body")/>
  <#if p.hash(data, "release")?has_content><@releaseMacros.pressRelease data.release resources/></#if>
  <#if p.hash(data, "tree")?has_content><@nav.siteTree data.tree resources/></#if>
  <#nested>
</main>
<footer>
  <@headerMacros.footer p.hash(data, "footer") resources/>
  <@releaseMacros.nodes p.list(data, "footerNote")/>
</footer>
</body>
</html>
</#macro>
