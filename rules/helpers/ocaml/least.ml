(* The least element. *)
let least items = least_by (fun item -> item) items
