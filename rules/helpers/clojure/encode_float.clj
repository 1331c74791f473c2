; A float in the canonical encoding.
(defn encode-float [x]
  (let [x (double x)]
    (cond
      (NaN? x) "{\"$float\":\"nan\"}"
      (infinite? x) (if (pos? x) "{\"$float\":\"inf\"}" "{\"$float\":\"-inf\"}")
      :else (str x))))
