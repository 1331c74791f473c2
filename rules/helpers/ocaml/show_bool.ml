(* True or False. *)
let show_bool value = if value then "True" else "False"
