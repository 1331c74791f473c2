(* The text with spaces for tabs, up to the next column of so many. *)
let expand_tabs text size =
  let filled text =
    let cell = Str.matched_group 1 text in
    cell ^ if size > 0 then String.make (size - (String.length cell mod size)) ' ' else "" in
  Str.global_substitute (Str.regexp "\\([^\t\n\r]*\\)\t") filled text
