/**
 * What people say to Alexa about other things, to each other, to children, animals and the television, one or a few of each
 * kind. Amazon's fallback has learnt from far more than anybody can write down; this stands for it, so that not every
 * sentence with "wait" or "put" in it is taken for ours. Written from imagination
 * with the half to work with in sight, and nothing of the half that reports nor of the fresh list among it.
 */
export const elsewhere: readonly string[] = `
set an alarm for seven|wake me up at eight|cancel my alarm|snooze the alarm|set a timer for twenty minutes|how long is left on the timer
what's the weather tomorrow|will it rain this afternoon|how cold is it outside|do i need an umbrella|what's the forecast for sunday
play the beatles|play the next song|turn the music up|play that again from the album|put the football on|play my audiobook|skip this track
turn the heating down|switch the lamp off|dim the lights|turn the telly off|lock the back door|set the thermostat to twenty
call my sister|ring the plumber|find my keys|find my glasses|where's my phone|text john i'm running late|answer the phone|who's calling
add bread to my list|order more coffee|what's on my calendar|when's my dentist appointment|remind the kids to feed the cat|read my emails|any messages
what time is it in sydney|how far is the moon|who is the prime minister|what's twelve times nine|how do you spell rhythm|convert pounds to kilos
tell me a story|who won the cup|what's the capital of peru|tell me about dinosaurs|how tall is the eiffel tower|roll a dice
when's the next train|when does the shop close|what time's the film on|is the library open|how's the traffic to work|what's the score
come here|come on in love|come and look at this|sit down|get down from there|get off that|stay there boy|leave it rex|drop it now boy
stop hitting your sister|stop fighting you two|stop pulling the cat's tail|don't touch that it's hot
put your shoes on|put that down|put the dishes away|i need to put the dinner on|put a jumper on if you're cold
hold the gate|hold the lift|hold my hand|hold this for me would you|hold the ladder|hold still while i do your hair
hand me that cushion|pass the salt|pass me my glasses|give me that|give it back to him|give her a biscuit|give that to your brother|give me a kiss
pick up your toys|pick the kids up at three|can you pick up some bread|can you get the door|could you make a cup of tea|would you like a coffee
wait in the car|wait for your father|wait outside please|wait till you hear this|i'll wait for you at the station
see you tomorrow|see you on monday|see you at eight|see you in a bit love|i'll see you at the weekend then|bye love drive safe|mind how you go
i'll ring you later|i'll call you back|i'll do it tomorrow|i'll be down in a minute love|i'll be late home|i'm on my way|i'm just leaving the office
i told you that already|i told him not to|i said no to them|she said yes|he says he's coming|they said it was fine|what did they say|what did he want
where have you been|where are you going|where did you put it|where's the remote|who was that|who told you that|who ate the last one|why are you laughing
did you sleep well|did you have lunch|did you see that|have you fed the fish|have you done your homework|are you coming to dinner|are you listening to me
you're not paying attention|you're late|you look nice|you left the door open|you never told me that|your turn to cook|your bath's ready
no thanks i've just had one|no milk for me|no it's in the drawer|no the blue one|no that's your father's|no i meant the other shop|yes it's upstairs
yes that's my car|yes two sugars|yes he's at school|okay love see you later|all right i'm coming down|sure i'll pick him up|fine have it your way
she broke her leg last year|he hurt his back at work|my brother had a heart attack|my nan's knee is bad|her hip's been replaced|his shoulder's sore
my uncle has arthritis|the dog hurt his paw|my friend's in hospital|her mother fell last winter|his chest infection's cleared up|the baby's teething
he's got a sore throat|she's off sick today|my daughter has a cold|they've all got the flu|the cat was sick on the rug
my hips|my hip|my knees|my left leg|my feet are cold|my hands are dirty|my hair's a mess|my back's to the wall|my side of the bed
the parcel's come|the taxi's here|the washing's finished|the oven's on|the cat wants out|the neighbours are noisy
the kids are fighting|the film's starting|the news is on|the milk's gone off|the car won't start|the wifi's down again|the battery's flat
what's that smell|what's that noise|what a lovely day|what are you cooking|what shall we watch|what are they doing next door
i'm making a cup of tea|i'm going to the shop|i'm watching this|i'm having my tea|i'm talking to your mother|i'm hungry|i'm freezing|i'm boiled
i can't find my shoes|i can't believe he said that|i forgot to buy milk|i forgot his birthday|i dropped my phone
i need to do the washing|i need to call the bank|i need new shoes|i need to feed the dog|i have to get petrol|i've got a meeting at ten
i love this song|i hate this advert|i like your jumper|i think it's on channel four|i think he's lying|i thought you were out|i wonder who that is
let's go to the beach|let's have a takeaway|let's watch a film|let's go for a drink|let's ask your dad|let's not tell her
it's on the table|it's in the fridge|it's your mother on the phone|it's raining again|it's nearly christmas|it's too loud|it's half past already
that's my favourite show|that's not yours|that's what she said|that's the postman|that's very expensive|that cat's back again|that's a nice picture
there's someone at the window|there's nothing on tonight|there's a sale on|there's cake in the tin|there goes the phone
next week we're away|next door's dog is barking|last night was fun|left at the traffic lights|right after the church|go left at the roundabout
back in my day|back to school tomorrow|half the price|a full tank please|two pints of milk|ten pounds fifty|five minutes to kick off|easy on the salt
one more slice of cake|another cup of tea|more gravy|a bit of butter|less sugar in mine|too much salt in that|hard boiled please|take the dog out
take your coat off|take the next exit|take that to the bin|make your bed|make some toast|change the channel|change the baby|change your shirt
start the car|start the dishwasher|finish your dinner|finish your homework|continue to watch|resume the film|pause the telly
skip the adverts|repeat after me|repeat that song|go to bed|go to your room|go and ask your mum|get in the car|get the ball
slow down you're driving too fast|hurry up we'll miss the bus|speed up the light's green|keep the change|keep your voice down|keep off the grass
switch to channel two|move over|move your car|turn left here|turn the page|lift the lid|bend the wire
coming up at nine the news|and now the sport|after the break more from our guest|subscribe to our channel|terms apply
ladies and gentlemen|goal what a strike|and the winner is|breaking news|buy one get one free|stay tuned|previously on|the end
oh well|oh for goodness sake|oh look a squirrel|good grief|never in my life|fancy that|is that so|you don't say|i know i know|poor thing|oh dear
`
  .trim()
  .split(/[|\n]/);
