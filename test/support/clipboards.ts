type Rows = readonly (readonly string[])[];

function escaped(text: string): string {
    return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

/** What Excel puts on the clipboard for some cells, as page: styles, a declared size for each column, cells with numbers and classes. */
export function excelHtml(rows: Rows): string {
    const cells = (row: readonly string[]) =>
        row
            .map((cell, index) => `\r\n  <td class=xl6${index} style='border-left:none'>${escaped(cell) || '&nbsp;'}</td>`)
            .join('');
    return `<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding:0px;}--></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 span=${rows[0]?.length ?? 1} style='width:48pt'>
${rows.map((row) => ` <tr height=20 style='height:15.0pt'>${cells(row)}\r\n </tr>`).join('\r\n')}
<!--EndFragment-->
</table></body></html>`;
}

/** What Word puts there: conditional comments, a paragraph of class MsoNormal in each cell, elements of its own. */
export function wordHtml(rows: Rows): string {
    const cells = (row: readonly string[]) =>
        row
            .map(
                (cell) =>
                    `<td width=151 valign=top style='width:113.25pt'><p class=MsoNormal><span lang=SV>${escaped(cell)}<o:p></o:p></span></p></td>`,
            )
            .join('\n  ');
    return `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=SV><!--StartFragment--><table class=MsoTableGrid border=1 cellspacing=0>
${rows.map((row, at) => ` <tr style='mso-yfti-irow:${at}'>\n  ${cells(row)}\n </tr>`).join('\n')}
</table><!--EndFragment--></body></html>`;
}
