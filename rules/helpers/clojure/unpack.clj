; A collection as a vector, of which there must be so many elements.
(defn unpack [items size]
  (let [values (vec (if (string? items) (map str items) items))
        n (count values)]
    (cond
      (= n size) values
      (> n size) (throw (IllegalArgumentException. (str "too many values to unpack (expected " size ")")))
      :else (throw (IllegalArgumentException. (str "not enough values to unpack (expected " size ", got " n ")"))))))
