// Runs discord-digital-twin for a test: a line of JSON in is something a member does, a line of JSON out is what came
// of it. The first line out says where the twin is. It ends with its input.
import { createInterface } from 'node:readline'
import { ChannelType, ComponentType, InteractionType } from 'discord-api-types/v10'
import { DigitalDiscord } from 'discord-digital-twin'

const twin = new DigitalDiscord({
  guild: { name: 'Harbour' },
  channels: [{ name: 'general', type: ChannelType.GuildText }],
  users: [{ username: 'ada' }],
})
await twin.start()

// What Discord sends, the twin leaves out, and JDA can't do without.
const whole = {
  READY: (ready) => ({ ...ready, private_channels: [] }),
  GUILD_CREATE: (guild) => ({
    ...guild,
    premium_progress_bar_enabled: false,
    roles: guild.roles.map((role) => ({
      ...role, colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    })),
  }),
  INTERACTION_CREATE: (interaction) => ({
    ...interaction,
    message: interaction.message && whole.MESSAGE_CREATE(interaction.message),
    guild: { id: interaction.guild_id, locale: 'en-US', features: [] },
  }),
}
whole.MESSAGE_CREATE = whole.MESSAGE_UPDATE = (message) => ({
  ...message, embeds: (message.embeds ?? []).map((embed) => ({ ...embed, type: 'rich' })),
})
const gateway = twin.server.gateway
const dispatch = gateway.sendDispatch.bind(gateway)
gateway.sendDispatch = (client, event, data) =>
  dispatch(client, event, whole[event] ? whole[event](data) : data)

const channelId = (await twin.prisma.channel.findMany())[0].id
const userId = await twin.getFirstNonBotUserId()

const say = (value) => process.stdout.write(JSON.stringify(value) + '\n')

const interact = async (type, data, messageId) => {
  const { id } = await twin.simulateInteraction({ type, channelId, userId, data, messageId })
  await twin.channel(channelId).waitForInteractionAck({ interactionId: id })
  const { type: callback, data: answer, messageId: message } =
    await twin.channel(channelId).getInteractionResponse(id)
  return { callback, data: answer ? JSON.parse(answer) : {}, message }
}

const chosen = (options) => Object.entries(options).map(([name, value]) => ({ name, type: 3, value }))

const does = {
  commands: async () => twin.prisma.applicationCommand.findMany(),
  messages: async () => (await twin.channel(channelId).getMessages()).map(({ id, embeds, components, flags }) =>
    ({ id, embeds, components, flags })),
  slash: ({ name, options }) =>
    interact(InteractionType.ApplicationCommand, { id: '1000', name, type: 1, options: chosen(options) }),
  complete: ({ name, option, value }) =>
    interact(InteractionType.ApplicationCommandAutocomplete, {
      id: '1000', name, type: 1, options: [{ name: option, type: 3, value, focused: true }],
    }),
  press: ({ message, id }) =>
    interact(InteractionType.MessageComponent, { custom_id: id, component_type: ComponentType.Button }, message),
  select: ({ message, id, value }) =>
    interact(InteractionType.MessageComponent,
      { custom_id: id, component_type: ComponentType.StringSelect, values: [value] }, message),
}

say({ api: twin.restUrl, token: twin.botToken })
for await (const line of createInterface({ input: process.stdin })) {
  const { what, ...how } = JSON.parse(line)
  try {
    say({ done: await does[what](how) })
  } catch (fault) {
    say({ fault: String(fault) })
  }
}
await twin.stop()
process.exit(0)
