<#ftl output_format="HTML" auto_esc=true>
<#-- <vn-skip-link>, <vn-navigation>, <vn-breadcrumbs>, <vn-sitemap-tree> -->
<#import "parts.ftl" as p>

<#macro skipLink data resources>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <vn-skip-link><#t>
    <#list p.hashes(data, "targets") as one>
      <#if p.text(one, "target") != ""><a href="#${p.text(one, "target")}"><#if p.text(one, "text") != "">${p.text(one, "text")}<#else><@p.inLang m.skip.text p.ownLang(lang, resources)/></#if></a></#if><#t>
    </#list>
  </vn-skip-link><#t>
</#macro>

<#-- A message around a title: "Ministry: subpages". What is in another language has its own element. -->
<#macro around pattern own>
  <#local parts = pattern?split("{title}")>
  <#if parts[0] != ""><@p.inLang parts[0] own/></#if><#nested><#if (parts[1]!"") != ""><@p.inLang parts[1] own/></#if><#t>
</#macro>

<#-- A title; in an element if its language is not that of the text around it. -->
<#macro foreign title titleLang lang><@p.inLang title, (titleLang != "" && p.primary(titleLang) != p.primary(lang))?then(titleLang, "")/></#macro>

<#-- " (Ministry, Government)": the ancestors that tell pages with the same title apart. -->
<#macro context page lang>
  <#list p.hashes(page, "context") as one>${one?is_first?then(" (", ", ")}<@foreign p.text(one, "title") p.text(one, "lang") lang/><#if one?is_last>)</#if></#list><#t>
</#macro>

<#-- The context after a title, visually hidden; nothing without one. -->
<#macro hiddenContext page lang><#if p.hashes(page, "context")?has_content><span class="vn-hidden"><@context page, (p.text(page, "lang") != "")?then(p.text(page, "lang"), lang)/></span></#if></#macro>

<#macro navigationItem page level itemLang data m own>
  <#local children = p.pagesOf(page, "children")>
  <li<@p.attribute "lang" itemLang/>><@p.link content=p.nameOf(page) data=page current=p.current(page, data)><@hiddenContext page p.langOf(data)/></@p.link><#t>
    <#if children?has_content && level gt 2><@navigationList children level + 1 data m own/><#t>
    <#elseif children?has_content>
      <details><summary><span class="vn-hidden"><@around m["nav.submenu"].text own><@foreign p.nameOf(page) p.text(page, "lang") p.langOf(data)/><@context page p.langOf(data)/></@around></span></summary><@navigationList children level + 1 data m own/></details><#t>
    </#if>
  </li><#t>
</#macro>

<#macro navigationList pages level data m own>
  <ul><#list pages as page><@navigationItem page level "" data m own/></#list></ul><#t>
</#macro>

<#macro barLink item inBar=true>
  <a<#if inBar && p.flag(item, "inMenu")> class="vn-wide-only"</#if><@p.attribute "href" p.safeUrl(item, "href")/><@p.attribute "lang" p.text(item, "lang")/>>${p.capitalised(p.linkText(item))}</a><#t>
</#macro>

<#macro navigation data resources slot=p.text(data, "slot") variant=p.text(data, "variant")>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <#local own = p.ownLang(lang, resources)>
  <#local hasLabel = p.text(data, "label") != "">
  <#local label = hasLabel?then(p.text(data, "label"), m["nav.main"].text)>
  <#local labelLang = hasLabel?then("", own)>
  <#local contentLang = (labelLang != "")?then(lang, "")>
  <#local pages = p.pagesOf(data, "pages") barLinks = p.links(data, "barLinks")>
  <vn-navigation<@p.attribute "slot" slot/><@p.attribute "variant" variant/>><#t>
    <nav<@p.attribute "class", (pages?size gt 12)?then("vn-menu", "")/> aria-label="${label}"<@p.attribute "lang" labelLang/>><#t>
      <details<@p.attribute "lang" contentLang/>><#t>
        <summary><#if p.text(data, "buttonText") != "">${p.text(data, "buttonText")}<#else><@p.inLang m.menu.text own/></#if></summary><#t>
        <ul aria-label="${label}"<@p.attribute "lang" labelLang/>><#t>
          <#list pages as page><@navigationItem page 1 contentLang data m own/></#list><#t>
          <#list barLinks as item><li class="vn-narrow-only"<@p.attribute "lang" contentLang/>><@barLink item false/></li></#list><#t>
        </ul><#t>
      </details><#t>
    </nav><#t>
  </vn-navigation><#t>
</#macro>

<#macro breadcrumb page data>
  <li><@p.link content=p.nameOf(page) data=page current=p.current(page, {"currentUrl": p.text(data, "currentUrl")})/></li><#t>
</#macro>

<#macro breadcrumbs data resources>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <#local own = p.ownLang(lang, resources)>
  <#local trail = p.pagesOf(data, "trail")>
  <#local collapsed = p.flag(data, "collapse") && trail?size gt 3>
  <vn-breadcrumbs<@p.attribute "narrow" p.text(data, "narrow")/>><#t>
    <nav aria-label="${m.breadcrumb.text}"<@p.attribute "lang" own/>><#t>
      <ol<@p.attribute "lang", (own != "")?then(lang, "")/>><#t>
        <#list trail as page>
          <#if collapsed && page?index == 1><li><details><summary><@p.inLang p.plural(m["breadcrumb.more"], trail?size - 2, p.locale(lang, resources)) own/></summary><ol></#if><#t>
          <#if collapsed && page?is_last></ol></details></li></#if><#t>
          <@breadcrumb page data/><#t>
        </#list>
        <#if p.text(data, "title") != ""><li><span<@p.attribute "lang" p.text(data, "titleLang")/> aria-current="page">${p.text(data, "title")}</span></li></#if><#t>
      </ol><#t>
    </nav><#t>
  </vn-breadcrumbs><#t>
</#macro>

<#-- Whether the current page is among pages or below them. -->
<#function contains pages data>
  <#list pages as page>
    <#if p.current(page, data) != "" || contains(p.pagesOf(page, "children"), data)><#return true></#if>
  </#list>
  <#return false>
</#function>

<#macro treeItem page level data m own>
  <#local lang = p.langOf(data) pageLang = p.text(page, "lang") href = p.safeUrl(page, "href")>
  <#local isLink = href != "">
  <#local children = p.pagesOf(page, "children")>
  <#local levels = (data.levels?? && data.levels?is_number)?then(data.levels, 2)>
  <li><${isLink?then("a", "span")}<@p.attribute "id" p.text(page, "id")/><@p.attribute "href" href/><@p.attribute "lang" pageLang/><@p.attribute "aria-current" p.current(page, {"currentUrl": p.text(data, "currentUrl")})/>><#t>
    ${p.nameOf(page)}<@hiddenContext page lang/><#t>
  </${isLink?then("a", "span")}><#t>
    <#if children?has_content>
      <details<#if level lt levels || contains(children, data)> open</#if>><summary><span class="vn-hidden"><@around m["tree.branch"].text own><@foreign p.nameOf(page) pageLang lang/><@context page lang/></@around></span></summary><@treeList children level + 1 data m own/></details><#t>
    </#if>
  </li><#t>
</#macro>

<#macro treeList pages level data m own>
  <ul><#list pages as page><@treeItem page level data m own/></#list></ul><#t>
</#macro>

<#macro treeButton action label after own>
  <button type="button" data-vn-action="${action}"<@p.attribute "lang" own/>>${label}<@p.hidden " (" + after + ")"/></button><#t>
</#macro>

<#macro siteTree data resources>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <#local own = p.ownLang(lang, resources)>
  <#local tools = p.list(data, "tools")?filter(one -> one?? && one?is_string) after = m["tree.pages"].text>
  <vn-sitemap-tree<#if p.flag(data, "printUrls")> print-urls</#if>><#t>
    <#if tools?seq_contains("filter") || tools?seq_contains("expand")>
      <div slot="tools"><#t>
        <#if tools?seq_contains("filter")><label><span<@p.attribute "lang" own/>>${m.filter.text}<@p.hidden " (" + after + ")"/></span> <input type="search" autocomplete="off" spellcheck="false"></label> </#if><#t>
        <#if tools?seq_contains("expand")><@treeButton "expand" m["expand.all"].text after own/> <@treeButton "collapse" m["collapse.all"].text after own/></#if><#t>
        <p role="status" aria-live="off"></p><#t>
      </div><#t>
    </#if>
    <@treeList p.pagesOf(data, "pages") 1 data m own/><#t>
  </vn-sitemap-tree><#t>
</#macro>
