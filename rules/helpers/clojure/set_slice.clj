; A vector with a part replaced.
(defn set-slice [items low high others]
  (let [from (bound low (count items))
        to (max from (bound high (count items)))]
    (into (into (subvec items 0 from) others) (subvec items to))))
