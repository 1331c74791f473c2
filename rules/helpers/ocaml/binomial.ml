(* Ways to choose k of n. *)
let binomial n k =
  if n < 0 || k < 0 then raise (Invalid_argument "must be a non-negative integer");
  if k > n then 0 else List.fold_left (fun ways i -> multiply ways (n - i) / (i + 1)) 1 (List.init (min k (n - k)) (fun i -> i))
