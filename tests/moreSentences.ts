/** Tests say what the pane and the command line say. */
import "../src/text/moreSentences";
import "../src/text/quotaSentences";
import "../src/text/writingSentences";
import "../src/text/findingSentences";
import "../src/text/readingSentences";
import "../src/text/sealSentences";
import "../src/text/mapSentences";
import "../src/text/regionSentences";
import "../src/text/supplySentences";
