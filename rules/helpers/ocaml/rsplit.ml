(* As split, counted from the end. *)
let rsplit text separator most = List.rev_map backwards (split_max (backwards text) (backwards separator) most)
