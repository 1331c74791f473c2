main :: IO ()
main = do
  line <- getLine
  case line of
    "fail" -> error "failed"
    "loop" -> mapM_ (const (return ())) [1 :: Integer ..]
    _ -> putStrLn ("hello " ++ line)
