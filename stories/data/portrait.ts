/** A drawing in the proportions of a portrait, as a data: URL. It depicts nobody. */
export const PORTRAIT = {
  src: `data:image/png;base64,${[
    'iVBORw0KGgoAAAANSUhEUgAAAJAAAAC0BAMAAACJVbirAAAAKlBMVEXT3u0zUH9/m8IKI1Cer8lof6O3yN+bsdCRoLlM',
    'YYRYc5wxS3ZMaZVmgqw0wH6UAAADCklEQVR42u2Yz2tTQRCAX2N8idpA1x+tjS9Q3yFFsKCsldZcKp4FpRcvQvo8aiHp',
    'XxApHrxZexFFMHgSPCgFQYrQ58GDp6ZoQST/ixpCSV92Z3dmB61lv2Py+JidmZ1dNgg8Ho/H4/F4PJ6DSvgoFSK6U3fV',
    'PJZ9njmpiutyj/kW3bO8IQeo7ZLjkRmIMeU3sqLaAkm0KIeYpXiWpIJxjoURF3dDKrmCDkhqWOAJCB2SNiBsSPf1og8o',
    '0bpeNI/xlCTANkJ0DxJdRYhOQaLLDtueOgROwKJ31qJVWDRnLdq/X2ubm5kfCCl6//xu3OP7m3P4JO2lKNqJB5hJsUnq',
    'b9iP+zQ91Qvcxn3d+7oSK+j0/rqGyfXnWMlFRLbzgKdvshslR6WUT2MtF37v21tWohEpP8UAP6UcsxIdkbMJJKouykuW',
    '1W+tQKLpomX9V+eCGOTPF1ZHdcskKtod3eUghEX1oG0l2jKLRq1E9aAAixpBaLlHjCJbcrBo6j8WJbCo6kWMokPcR2x7',
    'jU1knEd/XWSa2f9ABJ9rCFHCs0MMHTmFEBV42shQf9STBFPRwGxXUaIcT67BbDdQooApRUCSqkhRjidFQCehH7ZW3Hcs',
    'WLcGWhQyrUxTtyreow6J9IaY8ASkDIn4qJnwBDTcS9NUT3ZxDq+1Bbde1EyTwIu8yEE00+3uOIu6b1PRI/raddDcbIsB',
    'yt+ImiQVGSLSpP0hFLxET4B8KpREyBf2nNCCOrOXBcAuSzyomPLCgGWewrZJVLar3Xlh5KSN54Gw4AtDgmzT1LETVYzP',
    'osIS0+NoaiuKGDJtke9QIICaaQkjGufIkCFLowLFlmsPGXspJ5Do5kkTK5rQiAQatec4XvRKKXqIF51lWpl6bSWKaJuj',
    'Zrq6tSmisuJuLkg0OIqvboAmTTScpNs00Rmn2QjNyRJVlO2kY1TRk4zoOlV02m046sfkGlU0yVS0bNmKdFGLdncw3SZG',
    '6KIx+lkNndxNumgCewG1u5h26KKK+5xVTVs20RpdNOl8OCoPyQMk+gUgvkr0moGvpAAAAABJRU5ErkJggg==',
  ].join('')}`,
  width: 144,
  height: 180,
};
