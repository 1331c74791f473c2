(* A dictionary of pairs, of which the last of a key counts. *)
let of_pairs pairs = merge [] pairs
