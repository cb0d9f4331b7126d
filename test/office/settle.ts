import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const library = (name: string, body: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="${name}" library:readonly="false" library:passwordprotected="false">${body}</library:library>`;

const macro = `
Sub Settle(source As String, target As String, command As String)
	Dim hidden(0) As New com.sun.star.beans.PropertyValue
	hidden(0).Name = "Hidden"
	hidden(0).Value = True
	Dim document As Object
	document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
	Dim dispatcher As Object
	dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
	dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
	Dim filter(0) As New com.sun.star.beans.PropertyValue
	filter(0).Name = "FilterName"
	filter(0).Value = "MS Word 2007 XML"
	document.storeToURL(target, filter())
	document.close(True)
End Sub
`;

/** Accepts or rejects all changes of a Word document in LibreOffice and saves it as Word again. */
export function settle(
	folder: string,
	source: string,
	target: string,
	version: 'accepted' | 'rejected',
): void {
	const profile = join(folder, 'profile');
	const basic = join(profile, 'user', 'basic');
	// The first start makes the profile, over whatever is there.
	if (!existsSync(profile)) office(profile, '--terminate_after_init');
	mkdirSync(join(basic, 'Standard'), { recursive: true });
	writeFileSync(
		join(basic, 'script.xlc'),
		`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
	);
	writeFileSync(
		join(basic, 'Standard', 'script.xlb'),
		library('Standard', '<library:element library:name="Settling"/>'),
	);
	writeFileSync(
		join(basic, 'Standard', 'Settling.xba'),
		`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settling" script:language="StarBasic">${macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</script:module>`,
	);
	const command = version === 'accepted' ? '.uno:AcceptAllTrackedChanges' : '.uno:RejectAllTrackedChanges';
	const [from, to] = [source, target].map((path) => pathToFileURL(path).href);
	office(profile, `macro:///Standard.Settling.Settle("${from}","${to}","${command}")`);
}

function office(profile: string, what: string): void {
	const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
	execFileSync('soffice', [own, '--headless', '--norestore', what], { stdio: 'ignore', timeout: 240_000 });
}
