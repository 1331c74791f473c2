(* The text itself, of one line: a pattern looks at line ends, which are those of the whole text otherwise. *)
let one_line text = if String.contains text '\n' then failwith "a pattern with ^ or $ for several lines" else text
