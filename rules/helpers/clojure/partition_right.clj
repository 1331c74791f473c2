; What stands before the last separator, the separator, and what stands after it.
(defn partition-right [text separator]
  (let [[before after] (split-right text separator 1)]
    (if after [before separator after] ["" "" text])))
