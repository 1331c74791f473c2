(* A list so many times. *)
let repeat items times = List.concat (List.init (max 0 times) (fun _ -> items))
