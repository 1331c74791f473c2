import Control.Concurrent
import Control.Monad
import System.Exit
import System.IO

foreign import ccall "raise" raiseSignal :: Int -> IO Int

deeper :: Integer -> Integer
deeper n = 1 + deeper (n + 1)

kept :: [Integer] -> IO ()
kept numbers = print (sum numbers) >> print (length numbers)

main :: IO ()
main = do
  mapM_ (`hSetEncoding` utf8) [stdin, stdout]
  word <- getLine
  case filter (/= '\r') word of
    "sum" -> getContents >>= print . sum . map (read :: String -> Integer) . words
    "unflushed" -> putStr "ok"
    "utf8" -> getLine >>= \line -> putStrLn (line ++ "|ñ😀")
    "megabyte" -> getContents >>= print . length . filter (== 'x')
    "exception" -> ioError (userError "on purpose")
    "exit" -> exitWith (ExitFailure 3)
    "signal" -> void (raiseSignal 11)
    "cpu" -> mapM_ (\n -> when (n < 0) (print n)) [0 :: Integer ..]
    "sleep" -> threadDelay 600000000
    "memory" -> kept [0 ..]
    "output" -> forever (putStrLn (replicate 1000 'x'))
    "stack" -> print (deeper 0)
    _ -> return ()
