(* The system refuses something. *)
exception Oserror of string
