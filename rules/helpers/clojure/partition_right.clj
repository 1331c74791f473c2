; What stands before the last separator, the separator, and what stands after it.
(defn partition-right [text separator]
  (let [at (str/last-index-of text separator)]
    (cond
      (= separator "") (throw (IllegalArgumentException. "empty separator"))
      at [(subs text 0 at) separator (subs text (+ at (count separator)))]
      :else ["" "" text])))
