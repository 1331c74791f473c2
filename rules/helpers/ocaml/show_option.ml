(* A value that may be missing, as Python shows it. *)
let show_option show = function
  | None -> "None"
  | Some value -> show value
