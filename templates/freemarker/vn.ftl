<#ftl output_format="HTML" auto_esc=true>
<#-- All macros: <#import "vn.ftl" as vn>, then <@vn.breadcrumbs data resources/>. -->
<#import "vn/header.ftl" as headerMacros>
<#import "vn/navigation.ftl" as navigationMacros>
<#import "vn/page.ftl" as pageMacros>
<#import "vn/press-release.ftl" as pressReleaseMacros>
<#assign
  page = pageMacros.page
  skipLink = navigationMacros.skipLink
  header = headerMacros.header
  ministrySwitcher = headerMacros.ministrySwitcher
  languageSelector = headerMacros.languageSelector
  languageVersions = headerMacros.languageVersions
  languageNotice = headerMacros.languageNotice
  navigation = navigationMacros.navigation
  breadcrumbs = navigationMacros.breadcrumbs
  siteTree = navigationMacros.siteTree
  pressRelease = pressReleaseMacros.pressRelease
  footer = headerMacros.footer
>
